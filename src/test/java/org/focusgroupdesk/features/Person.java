package org.focusgroupdesk.features;

/**
 * Somebody a scenario speaks of.
 *
 * @param words as the scenario says it
 * @param role the role id, or "proponent"
 */
record Person(String words, String role) {

  private static final String PROPONENT = "proponent";

  static Person proponent() {
    return new Person("the proponent", PROPONENT);
  }

  static Person chairOf(String group) {
    return in(group, "chair");
  }

  static Person in(String group, String office) {
    return new Person(
        group + " " + office, group.toLowerCase(java.util.Locale.ROOT) + "-" + office);
  }

  static Person tsb() {
    return new Person("TSB", "tsb");
  }

  boolean isProponent() {
    return role.equals(PROPONENT);
  }

  @Override
  public String toString() {
    return words;
  }
}
