package collegium.run;

import collegium.coauthor.CoauthorStage;
import collegium.collaborator.CollaboratorStage;
import collegium.identity.IdentityStage;
import collegium.profile.ProfileStage;
import collegium.stage.Stage;
import java.util.List;

/** The stages between loading and publishing, in the order in which data flows through them. */
public final class Pipeline {
  public static final List<Stage> STAGES =
      List.of(
          new IdentityStage(), new CoauthorStage(), new CollaboratorStage(), new ProfileStage());

  private Pipeline() {}
}
