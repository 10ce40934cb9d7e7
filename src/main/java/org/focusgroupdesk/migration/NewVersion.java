package org.focusgroupdesk.migration;

import java.util.List;

/**
 * The newest version of a diagram, and the cases that run on older ones.
 *
 * @param version the newest version
 * @param cases at least one
 */
public record NewVersion(Version version, List<RunningCase> cases) {}
