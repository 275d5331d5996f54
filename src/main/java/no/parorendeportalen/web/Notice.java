package no.parorendeportalen.web;

import java.util.List;

/**
 * What must be seen on every page of something.
 *
 * @param key of the message
 * @param args of that message
 */
public record Notice(String key, List<Object> args) {}
