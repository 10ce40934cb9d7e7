package org.focusgroupdesk.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desk presents itself in mails, under {@code desk} in the configuration.
 *
 * @param baseUrl where people reach the website, without a slash at the end
 * @param mailFrom the sender's address
 */
@ConfigurationProperties("desk")
record MailSettings(
    @DefaultValue("http://localhost:8080") String baseUrl,
    @DefaultValue("focus-group-desk@localhost") String mailFrom) {}
