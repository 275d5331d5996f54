/**
 * How long the portal's pages take, beside a page that asks for nothing and in the same run. No test: {@code ./mvnw -P benchmark test} runs
 * it, and nothing else does. {@code src/docs/concepts/performance.md} says what came of it.
 */
package no.parorendeportalen.benchmark;
