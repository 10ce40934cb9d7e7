package org.focusgroupdesk.publication;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** Who looks at a page: a signed-in person with roles, or the public. */
record Visitor(String id, String name, Set<String> roles, boolean mayOpenCockpit) {

  static final Visitor PUBLIC = new Visitor("", "", Set.of(), false);

  public boolean signedIn() {
    return !id.isEmpty();
  }

  /** Whether the desk pages are open: to the secretariat and its Director. */
  public boolean tsb() {
    return roles.contains("tsb") || roles.contains("tsb-director");
  }

  /** The role in which the secretariat acts on the desk pages. */
  String desk() {
    return roles.contains("tsb") ? "tsb" : "tsb-director";
  }

  /** Lets only the secretariat go on; the public is sent to the sign-in page. */
  void requireSecretariat() {
    requireSignedIn();
    if (!tsb()) {
      throw new AccessDeniedException("The desk pages are for TSB.");
    }
  }

  /** The person's id; the public is sent to the sign-in page. */
  String requireSignedIn() {
    if (!signedIn()) {
      throw new AccessDeniedException("Signing in is needed for this.");
    }
    return id;
  }
}
