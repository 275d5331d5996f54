/**
 * What a reader meets: every page in every state, in a real browser where there is one. Chromium is found at its usual places or by
 * {@code CHROMIUM_PATH}; {@code -Dportal.browser=download} lets Playwright fetch its own. Where there is none the tests are skipped and say
 * so, except where {@code CI=true}.
 */
package no.parorendeportalen.browser;
