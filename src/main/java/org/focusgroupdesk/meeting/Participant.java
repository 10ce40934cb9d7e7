package org.focusgroupdesk.meeting;

import java.time.LocalDate;

/**
 * Somebody on the list of participants of a focus group (FG-PAR-04). Never public (reading AMB-49).
 *
 * @param id number on the list
 * @param name name
 * @param affiliation organization
 * @param country two-letter code of the Member State
 * @param membership kind of membership of the organization, OTHER or EXTERNAL_EXPERT if none
 * @param email address, kept with consent only; null if none
 * @param accommodation what the person needs to take part, never a diagnosis (reading AMB-50); null
 *     if nothing was asked for
 * @param listedOn Geneva date of the entry
 */
public record Participant(
    long id,
    String name,
    String affiliation,
    String country,
    String membership,
    String email,
    String accommodation,
    LocalDate listedOn) {}
