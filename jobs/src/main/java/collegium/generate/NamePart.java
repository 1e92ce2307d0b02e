package collegium.generate;

import java.util.Locale;

/** A name or a part of one, with the characters it is written in at home (empty for Latin ones). */
record NamePart(String latin, String written) {

  /** From an entry of a name list: "Anna", or "Wang|王". */
  static NamePart of(String entry) {
    int bar = entry.indexOf('|');
    return bar < 0
        ? new NamePart(entry, "")
        : new NamePart(entry.substring(0, bar), entry.substring(bar + 1));
  }

  /**
   * "Xiao" and "Ming" make "Xiaoming", "Ash" and "ton" make "Ashton", "Jean" and "Marie" make
   * "Jean-Marie".
   */
  NamePart with(NamePart next, String joint) {
    boolean lower = joint.isEmpty() || (joint.equals("-") && !next.written.isEmpty());
    String tail = lower ? next.latin.toLowerCase(Locale.ROOT) : next.latin;
    // No name has the same letter three times over: "Ross" and "stead".
    String whole = (latin + joint + tail).replaceAll("(\\p{L})\\1\\1", "$1$1");
    return new NamePart(whole, written + next.written);
  }
}
