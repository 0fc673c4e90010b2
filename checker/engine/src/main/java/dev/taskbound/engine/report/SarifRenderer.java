package dev.taskbound.engine.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Prints a check as SARIF 2.1.0, for the tools of continuous integration. The same check gives the
 * same text on every machine: it has no times, no random numbers and no absolute paths.
 */
public final class SarifRenderer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String HOME = "https://github.com/taskbound/taskbound";

  /** The number goes up when the same finding would get another fingerprint. */
  private static final String FINGERPRINT = "taskbound/v1";

  private final Identities identities;
  private final SarifPlaces places;
  private final @Nullable String version;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /**
   * Prints paths relative to the given directory.
   *
   * @param version Taskbound's version, or null if it is not known
   */
  public SarifRenderer(Path base, @Nullable String version) {
    this.identities = new Identities(base);
    this.places = new SarifPlaces(base);
    this.version = version;
  }

  /** Returns the whole document, its last line ended too. */
  public String render(RunReport report) {
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    log.add("runs", SarifText.only(run(report)));
    return gson.toJson(log) + "\n";
  }

  private JsonObject run(RunReport report) {
    JsonObject run = new JsonObject();
    run.add("tool", tool(!report.unusedSuppressions().isEmpty()));
    run.add("invocations", SarifText.only(invocation(report)));
    run.add("originalUriBaseIds", bases());
    run.addProperty("columnKind", "utf16CodeUnits");
    run.addProperty("defaultSourceLanguage", "java");
    run.add("results", results(report));
    return run;
  }

  private JsonObject tool(boolean withSuppressions) {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "Taskbound");
    if (version != null) {
      driver.addProperty("version", version);
      driver.addProperty("semanticVersion", version);
    }
    driver.addProperty("informationUri", HOME);
    JsonArray rules = SarifRules.all();
    if (withSuppressions) {
      rules.add(SarifRules.unusedSuppression());
    }
    driver.add("rules", rules);
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);
    return tool;
  }

  private JsonObject invocation(RunReport report) {
    JsonObject invocation = new JsonObject();
    invocation.addProperty(
        "executionSuccessful", report.notifications().stream().noneMatch(Notification::fatal));
    invocation.addProperty("exitCode", report.exitStatus());
    JsonArray notifications = new JsonArray();
    for (Notification each : report.notifications()) {
      JsonObject notification = new JsonObject();
      notification.addProperty("level", each.severity().label());
      notification.add("message", SarifText.message(each.message()));
      if (each.file() != null) {
        notification.add("locations", SarifText.only(places.location(each.file(), each.line())));
      }
      notifications.add(notification);
    }
    if (!notifications.isEmpty()) {
      invocation.add("toolExecutionNotifications", notifications);
    }
    return invocation;
  }

  private static JsonObject bases() {
    JsonObject root = new JsonObject();
    root.add("description", SarifText.message("The directory in which Taskbound was run."));
    JsonObject bases = new JsonObject();
    bases.add(SarifPlaces.ROOT, root);
    return bases;
  }

  private JsonArray results(RunReport report) {
    JsonArray results = new JsonArray();
    Map<Identity, Integer> seen = new HashMap<>();
    for (Finding finding : report.findings()) {
      Identity identity = identities.of(finding);
      JsonObject result =
          result(finding, identity.fingerprint(seen.merge(identity, 1, Integer::sum)));
      addState(result, report.known(), finding);
      results.add(result);
    }
    for (UnusedSuppression unused : report.unusedSuppressions()) {
      Identity identity = identities.of(unused);
      results.add(result(unused, identity.fingerprint(seen.merge(identity, 1, Integer::sum))));
    }
    return results;
  }

  private JsonObject result(Finding finding, String fingerprint) {
    JsonObject result =
        result(
            finding.rule().key(),
            SarifRules.index(finding.rule()),
            finding.severity(),
            fingerprint);
    result.add("message", SarifText.message(sentence(finding.message(), finding.help())));
    result.add("locations", SarifText.only(places.location(finding.place())));
    addUnlessEmpty(result, "relatedLocations", places.related(finding));
    addUnlessEmpty(result, "codeFlows", places.flows(finding));
    return result;
  }

  private JsonObject result(UnusedSuppression unused, String fingerprint) {
    JsonObject result =
        result(
            UnusedSuppression.KEY,
            SarifRules.indexOfUnusedSuppression(),
            unused.severity(),
            fingerprint);
    result.add("message", SarifText.message(sentence(unused.message(), unused.help())));
    result.add("locations", SarifText.only(places.location(unused.place())));
    return result;
  }

  private static JsonObject result(String key, int index, Severity severity, String fingerprint) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", key);
    result.addProperty("ruleIndex", index);
    result.addProperty("level", severity.label());
    JsonObject fingerprints = new JsonObject();
    fingerprints.addProperty(FINGERPRINT, fingerprint);
    result.add("partialFingerprints", fingerprints);
    return result;
  }

  /** Says of every result whether the baseline knows it, since SARIF wants that of all or none. */
  private static void addState(JsonObject result, @Nullable Set<Finding> known, Finding finding) {
    if (known == null) {
      return;
    }
    boolean unchanged = known.contains(finding);
    result.addProperty("baselineState", unchanged ? "unchanged" : "new");
    JsonArray suppressions = new JsonArray();
    if (unchanged) {
      JsonObject suppression = new JsonObject();
      suppression.addProperty("kind", "external");
      suppression.addProperty("justification", "It is in the baseline.");
      suppressions.add(suppression);
    }
    result.add("suppressions", suppressions);
  }

  private static String sentence(String message, String help) {
    String ended = message + ".";
    if (help.isBlank()) {
      return ended;
    }
    return ended + " Help: " + help + (help.endsWith("?") ? "" : ".");
  }

  private static void addUnlessEmpty(JsonObject json, String name, JsonArray array) {
    if (!array.isEmpty()) {
      json.add(name, array);
    }
  }
}
