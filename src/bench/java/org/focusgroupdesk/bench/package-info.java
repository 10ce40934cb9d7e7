/**
 * Compares the desk with a bare engine, and a full desk with a nearly empty one, side by side in one
 * run. Prints ratios; nothing here passes or fails, and nothing of the product may depend on it.
 */
package org.focusgroupdesk.bench;
