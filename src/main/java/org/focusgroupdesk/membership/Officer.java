package org.focusgroupdesk.membership;

/**
 * Somebody the assembly elected, as the public record has it.
 *
 * @param role {@code chair} or {@code vice-chair}
 * @param country name of the Member State
 */
public record Officer(
    String groupId, String givenNames, String familyName, String country, String role) {

  /** The full name, family name in capitals as in the record. */
  public String name() {
    return givenNames + " " + familyName;
  }
}
