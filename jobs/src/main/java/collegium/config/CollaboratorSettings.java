package collegium.config;

/**
 * How close collaborators are chosen.
 *
 * @param most rows a researcher has at most
 * @param closeThreshold score from which a collaborator counts as close
 */
public record CollaboratorSettings(int most, double closeThreshold) {
  public CollaboratorSettings {
    Check.within("collaborators.most", most, 1, 1000);
    Check.within("collaborators.close-threshold", closeThreshold, 0, 1e6);
  }
}
