package org.focusgroupdesk.acceptance;

import io.cucumber.spring.CucumberContextConfiguration;
import org.focusgroupdesk.DeskTest;

/** The one desk on which all features run. It sends mail, to a server that does not answer. */
@CucumberContextConfiguration
@DeskTest(properties = {"spring.mail.host=localhost", "spring.mail.port=1"})
public class DeskOfFeatures {}
