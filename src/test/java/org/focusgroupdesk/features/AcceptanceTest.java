package org.focusgroupdesk.features;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Runs all features on one desk; a readable report of them is build output. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.focusgroupdesk.features,org.focusgroupdesk.acceptance")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "html:target/acceptance/features.html")
class AcceptanceTest {}
