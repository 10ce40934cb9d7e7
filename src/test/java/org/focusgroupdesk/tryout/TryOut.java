package org.focusgroupdesk.tryout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.focusgroupdesk.DeskTest;
import org.springframework.context.annotation.Import;

/** A desk that runs nothing but one small process with a form, to try the platform itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DeskTest(properties = "desk.models=src/test/resources/platform")
@Import(TryOutBeans.class)
public @interface TryOut {}
