package no.parorendeportalen.http;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Listens to everything that is logged, for as long as it is open. */
final class LogLines implements AutoCloseable {

    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    };

    private LogLines() {
        appender.start();
        root().addAppender(appender);
    }

    static LogLines listen() {
        return new LogLines();
    }

    List<String> messages() {
        return events.stream()
                .map(it -> it.getLoggerName() + ": " + it.getFormattedMessage())
                .toList();
    }

    /** Each with the words of all that went wrong. */
    List<String> everything() {
        return events.stream()
                .map(it -> it.getLoggerName() + ": " + it.getFormattedMessage()
                        + (it.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(it.getThrowableProxy())))
                .toList();
    }

    /** Those that come with a stack trace. */
    List<String> traces() {
        return events.stream()
                .filter(it -> it.getThrowableProxy() != null)
                .map(it -> it.getLoggerName() + ": " + it.getThrowableProxy().getClassName())
                .toList();
    }

    @Override
    public void close() {
        root().detachAppender(appender);
        appender.stop();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
