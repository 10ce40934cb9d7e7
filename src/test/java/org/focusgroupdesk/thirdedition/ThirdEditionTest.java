package org.focusgroupdesk.thirdedition;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import java.io.IOException;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/**
 * The features of establishment, those for the edition of 2024 under a third one that was added as
 * rows and clauses alone. Scenarios tagged "figures" live on a figure that the third edition
 * changes, or on the title of an edition; for these it has scenarios of its own.
 */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("third-edition/third-edition.feature")
@SelectClasspathResource("features/establish-at-meeting.feature")
@SelectClasspathResource("features/establish-between-meetings.feature")
@SelectClasspathResource("features/tsag-and-referral.feature")
@SelectClasspathResource("features/leadership.feature")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.focusgroupdesk.features,org.focusgroupdesk.thirdedition")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "not @figures")
class ThirdEditionTest {

  @BeforeSuite
  static void writeModels() throws IOException {
    ThirdEdition.write();
  }
}
