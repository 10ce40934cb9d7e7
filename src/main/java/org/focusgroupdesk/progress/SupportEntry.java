package org.focusgroupdesk.progress;

import java.time.LocalDate;

/**
 * An entry in the log of funding and support of a group (clauses 4 and 5, Resolution 34).
 *
 * @param procedure number of the run that recorded it
 * @param acronym the focus group
 * @param kind offer, arrangement or service
 * @param giver who funds or supports; null of a service
 * @param nature cash or kind; null where nothing was offered
 * @param amount how much, in words; null if not stated
 * @param purpose what an offer is for: meetings, developing-countries, …; null otherwise
 * @param service what is asked of TSB: distribution, administrative or meeting; null otherwise
 * @param document what is to be distributed; null otherwise
 * @param cost who bears the cost, as TSB assessed it, or as claimed before; null otherwise
 * @param exception persons-with-disabilities, developing-countries or none; null otherwise
 * @param details what it is about
 * @param financed how an arrangement is financed; null otherwise
 * @param answer why a service was granted or refused; null before
 * @param granted whether a service was granted; null before, and where none was asked for
 * @param recordedOn the Geneva date of the entry
 * @param recordedBy account of the person who made it
 */
public record SupportEntry(
    long procedure,
    String acronym,
    String kind,
    String giver,
    String nature,
    String amount,
    String purpose,
    String service,
    String document,
    String cost,
    String exception,
    String details,
    String financed,
    String answer,
    Boolean granted,
    LocalDate recordedOn,
    String recordedBy) {

  /** Somebody gives money or something else to the group. */
  public static final String OFFER = "offer";

  /** The group arranges support between its meetings (FG-ADM-01). */
  public static final String ARRANGEMENT = "arrangement";

  /** The group asks TSB for a service (FG-ADM-03). */
  public static final String SERVICE = "service";
}
