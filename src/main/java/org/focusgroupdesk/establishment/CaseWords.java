package org.focusgroupdesk.establishment;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says the facts of a case in words, as forms show them: simple lists in markdown. */
@Component
class CaseWords {

  private final Countries countries;
  private final Meetings meetings;
  private final IdentityService identity;

  CaseWords(Countries countries, Meetings meetings, @Lazy IdentityService identity) {
    this.countries = countries;
    this.meetings = meetings;
    this.identity = identity;
  }

  String calendarHeader(String group) {
    return Words.say("facts.calendar", group);
  }

  String proposal(CaseFile file) {
    Proposal proposal = file.proposal();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.say(
            "facts.proponent",
            plain(proposal.proponent().name()),
            Words.say("membership." + proposal.proponent().kind()),
            countries.name(proposal.proponent().country()),
            proposal.parentGroup(),
            Geneva.words(file.group().receivedAt())));
    for (Map.Entry<String, String> item : proposal.items().entrySet()) {
      lines.add(
          Words.say("facts.item", Words.say("item." + item.getKey()), plain(item.getValue())));
    }
    lines.add(
        Words.say(
            "facts.supporters",
            file.supporters().valid().stream()
                .map(
                    supporter ->
                        plain(supporter.name())
                            + Optional.ofNullable(supporter.country())
                                .map(country -> " (" + countries.name(country) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "))));
    return String.join("\n\n", lines);
  }

  String consultations(CaseFile file) {
    return answers(file, false);
  }

  String reviews(CaseFile file) {
    return answers(file, true);
  }

  private String answers(CaseFile file, boolean review) {
    return file.consultations().stream()
        .filter(asked -> asked.isReview() == review)
        .map(
            asked ->
                Words.say(
                    "review.line",
                    review ? reviewer(asked.asked()) : asked.asked(),
                    Words.say("answer." + (asked.answer() == null ? "open" : asked.answer())),
                    asked.remarks() == null ? "" : plain(asked.remarks())))
        .collect(Collectors.joining("\n"));
  }

  private String reviewer(String asked) {
    String[] parts = asked.split("/");
    String role = Checks.roleInWords(parts[0]);
    return parts.length == 1 ? role : plain(nameOf(parts[1])) + ", " + role;
  }

  private String nameOf(String account) {
    User user = identity.createUserQuery().userId(account).singleResult();
    return user == null ? account : user.getFirstName() + " " + user.getLastName();
  }

  String comments(CaseFile file) {
    return file.comments().stream()
        .map(
            comment ->
                Words.say(
                    "comment.line",
                    plain(comment.authorName()),
                    Words.say("comment." + comment.category()),
                    Geneva.words(comment.receivedAt()),
                    plain(comment.text()),
                    comment.resolution() == null
                        ? Words.say(
                            comment.isUnresolved() ? "comment.open" : "comment.not-blocking")
                        : Words.say("resolution." + comment.resolution())))
        .collect(Collectors.joining("\n"));
  }

  String doubts(CaseFile file) {
    return file.openDoubts().stream()
        .map(
            doubt ->
                Words.say(
                    "doubt.line",
                    plain(nameOf(doubt.raisedBy())),
                    standing(doubt.standing()),
                    plain(doubt.reason())))
        .collect(Collectors.joining("\n"));
  }

  private static String standing(String role) {
    return role.equals("tsb") ? "TSB" : Checks.roleInWords(role);
  }

  String meetings(FocusGroup group) {
    return group.meeting().map(meetings::get).map(meeting -> "- " + meeting.words()).orElse("");
  }
}
