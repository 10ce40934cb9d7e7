package org.focusgroupdesk.migration;

import java.time.OffsetDateTime;

/**
 * A version of a diagram.
 *
 * @param definition what the engine calls it
 * @param diagram key of the diagram
 * @param name name of the diagram
 * @param number 1 for the first version that was deployed
 * @param tag the version its modeler gave it; null if none
 * @param deployedAt when it was deployed
 */
public record Version(
    String definition,
    String diagram,
    String name,
    int number,
    String tag,
    OffsetDateTime deployedAt) {}
