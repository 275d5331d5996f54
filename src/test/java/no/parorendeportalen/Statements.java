package no.parorendeportalen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that the portal sends to its database, whoever sends it, while somebody wants to know. */
public class Statements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    /** The statements that are sent while some work is done. One test works at a time. */
    public List<String> during(Runnable work) {
        sent.clear();
        listening = true;
        try {
            work.run();
            return List.copyOf(sent);
        } finally {
            listening = false;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Listening(source) : bean;
    }

    private final class Listening extends DelegatingDataSource {

        private Listening(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connection(super.getConnection());
        }
    }

    private Connection connection(Connection target) {
        return proxy(Connection.class, target, (method, arguments, result) -> {
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            if (result instanceof CallableStatement) {
                return result;
            }
            if (result instanceof PreparedStatement prepared) {
                return proxy(PreparedStatement.class, prepared, (called, values, value) -> note(called, sql, value));
            }
            if (result instanceof Statement statement) {
                return proxy(
                        Statement.class,
                        statement,
                        (called, values, value) ->
                                note(called, String.valueOf(values == null ? "" : values[0]), value));
            }
            return result;
        });
    }

    private Object note(String method, String sql, Object result) {
        if (listening && method.startsWith("execute") && !isReadingBesideRequests()) {
            sent.add(sql);
        }
        return result;
    }

    private static boolean isReadingBesideRequests() {
        return Thread.currentThread().getName().equals(MunicipalityService.READER);
    }

    private interface After {
        Object called(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return after.called(method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
