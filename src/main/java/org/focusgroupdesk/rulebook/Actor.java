package org.focusgroupdesk.rulebook;

/**
 * Who did something, and in which role; the record names both.
 *
 * @param user account of the person, or "system"
 * @param role the role in which the person acted, for example "sg13-chair"
 */
public record Actor(String user, String role) {

  /** The desk itself. */
  public static final Actor SYSTEM = new Actor("system", "system");
}
