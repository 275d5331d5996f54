package no.parorendeportalen.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole portal, as {@link PortalTest}, read with a real browser. Skipped aloud where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.WhereChromiumIs.class)
@PortalTest
@interface BrowserTest {

    final class WhereChromiumIs implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.isThere()) {
                return ConditionEvaluationResult.enabled("Chromium is there");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("No Chromium found, and CI must have one: set CHROMIUM_PATH.");
            }
            if (context.getTestMethod().isEmpty()) {
                System.out.println("No Chromium found: browser journeys are skipped (" + context.getDisplayName()
                        + "). Install chromium, set CHROMIUM_PATH, or run with -Dportal.browser=download.");
            }
            return ConditionEvaluationResult.disabled("No Chromium found: browser journeys are skipped");
        }
    }
}
