package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members do on the page of a posted proposal: comment, withdraw, confirm. */
@Component
public class Comments {

  /**
   * States in which a posted proposal can be commented on; after the last day a comment is late.
   */
  private static final Set<String> OPEN = Set.of("COMMENT_PERIOD", "RESOLVING", "READY");

  private final CommentStore store;
  private final Register register;
  private final Deadlines deadlines;
  private final RuleTables tables;
  private final Roles roles;
  private final Gatekeeper gatekeeper;
  private final IdentityService identity;
  private final RuntimeService runtime;
  private final Clock clock;

  Comments(
      CommentStore store,
      Register register,
      Deadlines deadlines,
      RuleTables tables,
      Roles roles,
      Gatekeeper gatekeeper,
      @Lazy IdentityService identity,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.deadlines = deadlines;
    this.tables = tables;
    this.roles = roles;
    this.gatekeeper = gatekeeper;
    this.identity = identity;
    this.runtime = runtime;
    this.clock = clock;
  }

  /**
   * Records a comment. One that comes after the last day is registered as late and does not block;
   * one of somebody who is no member of the deciding group is passed on without blocking.
   *
   * @param author the account
   * @param category support, editorial, substantive or objection
   * @throws Refused if the proposal is not open for comment, or the comment is empty or too long
   */
  @Transactional
  public void add(String acronym, String author, String category, String text) {
    FocusGroup group = register.get(acronym);
    if (!OPEN.contains(group.state())) {
      throw new Refused(Words.say("comment.not-open", group.acronym()));
    }
    if (text == null || text.isBlank()) {
      throw new Refused(Words.say("comment.empty"));
    }
    if (text.length() > 4000) {
      throw new Refused(Words.say("text.too-long", 4000));
    }
    Instant now = clock.instant();
    Deadline deadline = deadlines.find(group.acronym(), Deadlines.COMMENT_PERIOD).orElseThrow();
    boolean member = isMember(author, group);
    boolean blocking = isBlocking(category, member);
    boolean late = !deadline.isMetBy(now);
    store.add(
        group.acronym(),
        new Comment(
            0,
            store.lastPosting(group.acronym()),
            author,
            nameOf(author),
            category,
            text.strip(),
            now,
            late,
            blocking,
            null,
            null,
            null,
            null));
    gatekeeper.record(
        CaseFiles.gate("comments", group),
        deadline.rule(),
        new CheckResult(
            !late,
            Words.say(
                late ? "comment.late" : "comment.received",
                Words.say("comment." + category),
                Geneva.words(now)),
            deadline.lastDay(),
            false),
        new Actor(author, member ? roles.membersOf(group.decidingGroup()) : "members"));
  }

  /** Withdraws the author's own comment. */
  @Transactional
  public void withdraw(String acronym, long commentId, String author) {
    settle(acronym, commentId, author, "withdrawn");
  }

  /** Records that the author agrees to the resolution. */
  @Transactional
  public void confirm(String acronym, long commentId, String author) {
    settle(acronym, commentId, author, "author-confirmed");
  }

  private void settle(String acronym, long commentId, String author, String resolution) {
    FocusGroup group = register.get(acronym);
    if (!OPEN.contains(group.state())) {
      throw new Refused(Words.say("comment.not-open", group.acronym()));
    }
    Comment comment =
        store.of(group.acronym()).stream()
            .filter(candidate -> candidate.id() == commentId)
            .filter(candidate -> candidate.author().equals(author))
            .findFirst()
            .orElseThrow(() -> new Refused(Words.say("comment.not-yours")));
    if (comment.resolution() != null) {
      throw new Refused(Words.say("comment.settled-before"));
    }
    store.resolve(commentId, resolution, Words.say("comment.by-author"), author);
    boolean open = store.of(group.acronym()).stream().anyMatch(Comment::isUnresolved);
    if (!open) {
      runtime
          .createMessageCorrelation("comments-settled")
          .processInstanceBusinessKey(group.acronym())
          .correlateAll();
    }
  }

  private boolean isBlocking(String category, boolean member) {
    List<Map<String, Object>> rows =
        tables.match("comments", Map.of("category", category, "member", member));
    if (rows.isEmpty()) {
      throw new Refused(Words.say("comment.unknown-category"));
    }
    return (boolean) rows.get(0).get("blocking");
  }

  private boolean isMember(String author, FocusGroup group) {
    return identity
            .createGroupQuery()
            .groupMember(author)
            .groupId(roles.membersOf(group.decidingGroup()))
            .count()
        > 0;
  }

  private String nameOf(String author) {
    User user = identity.createUserQuery().userId(author).singleResult();
    return user == null ? author : user.getFirstName() + " " + user.getLastName();
  }
}
