package no.parorendeportalen.strategyfile;

import java.util.List;

/**
 * What is wrong in a strategy file.
 *
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param key of the message that gives the reason
 * @param arguments of that message
 */
public record StrategyFileError(int line, String key, List<String> arguments) {}
