// check: default
// Objects that bundle handles: closing what one field holds leaves the others.

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

final class ComponentsClosedOneByOne {
  record Traced(Span span, Scope scope, String name) {
    static Traced start(Span span, String name) {
      return new Traced(span, span.makeCurrent(), name);
    }
  }

  record Rows(Connection connection, PreparedStatement query, String sql) {}

  static final class Open {
    final Connection connection;
    final PreparedStatement query;

    Open(Connection connection, PreparedStatement query) {
      this.connection = connection;
      this.query = query;
    }
  }

  String traced(Span span, Runnable work) {
    Traced traced = new Traced(span, span.makeCurrent(), "work");
    try {
      work.run();
    } finally {
      traced.scope().close();
      traced.span().end();
    }
    return traced.name();
  }

  void started(Span span, Runnable work) {
    Traced traced = Traced.start(span, "work");
    work.run();
    traced.scope().close();
    traced.span().end();
  }

  String rows(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    Rows rows = new Rows(connection, connection.prepareStatement("select 1"), "select 1");
    rows.query().close();
    rows.connection().close();
    return rows.sql();
  }

  void open(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    Open open = new Open(connection, connection.prepareStatement("select 1"));
    open.query.close();
    open.connection.close();
  }
}
