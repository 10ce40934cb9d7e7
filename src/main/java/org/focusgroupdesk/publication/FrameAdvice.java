package org.focusgroupdesk.publication;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame and the visitor into the model of every page of this package. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {

  private final Visitors visitors;
  private final GenevaWords geneva;
  private final boolean demo;

  FrameAdvice(Visitors visitors, GenevaWords geneva, Environment environment) {
    this.visitors = visitors;
    this.geneva = geneva;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @ModelAttribute
  Visitor visitor(Authentication authentication) {
    return visitors.of(authentication);
  }

  @ModelAttribute
  Frame frame(@ModelAttribute(binding = false) Visitor visitor) {
    return new Frame(visitor, demo, geneva.now());
  }
}
