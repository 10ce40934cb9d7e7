package org.focusgroupdesk.publication;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands notices to the mail server, as plain text. */
@Component
class Postman {

  private final ObjectProvider<JavaMailSender> mail;
  private final IdentityService identities;
  private final JdbcClient jdbc;
  private final MailSettings settings;

  Postman(
      ObjectProvider<JavaMailSender> mail,
      IdentityService identities,
      JdbcClient jdbc,
      MailSettings settings) {
    this.mail = mail;
    this.identities = identities;
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** Answers false if nobody of the audience has an address. */
  boolean send(Notice notice) {
    List<String> addresses = addresses(notice);
    if (addresses.isEmpty()) {
      return false;
    }
    mail.getObject().send(message(notice, addresses));
    return true;
  }

  private MimeMessage message(Notice notice, List<String> addresses) {
    MimeMessage message = mail.getObject().createMimeMessage();
    try {
      MimeMessageHelper helper =
          new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
      helper.setFrom(settings.mailFrom());
      if (notice.audience().endsWith("-members")) {
        // Members of a list need not learn each other's addresses.
        helper.setBcc(addresses.toArray(String[]::new));
      } else {
        helper.setTo(addresses.toArray(String[]::new));
      }
      helper.setSubject(notice.subject());
      helper.setText(notice.body());
      // The same on every attempt, so that a mailbox drops a mail that was sent twice.
      message.setHeader("Message-ID", messageId(notice));
      message.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException e) {
      throw new MailParseException(e);
    }
    return message;
  }

  private String messageId(Notice notice) {
    String host = URI.create(settings.baseUrl()).getHost();
    String group = notice.acronym().replaceAll("[^A-Za-z0-9-]", "-");
    return "<notice." + notice.id() + "." + group + "@" + host + ">";
  }

  private List<String> addresses(Notice notice) {
    UserQuery query = identities.createUserQuery();
    query =
        notice.audience().equals(Notice.THE_PROPONENT)
            ? query.userId(proponent(notice.acronym()))
            : query.memberOfGroup(notice.audience());
    return query.list().stream()
        .map(User::getEmail)
        .filter(address -> address != null && !address.isBlank())
        .distinct()
        .toList();
  }

  private String proponent(String acronym) {
    return jdbc.sql("select proponent from focus_group where acronym = :acronym")
        .param("acronym", acronym)
        .query(String.class)
        .single();
  }
}
