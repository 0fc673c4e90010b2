import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Turns a published pom into a class path. */
final class Resolver {
  private static final Pattern MISSING =
      Pattern.compile(
          "could not be resolved: (.*?): |(?:Could not find artifact|artifact descriptor for)"
              + " (\\S+)");

  private final Corpus corpus;
  private final Set<String> dropped = new LinkedHashSet<>();

  Resolver(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Writes the class path: the dependencies of every scope in the published pom, optional ones
   * included, and the further artifacts of the list. What no repository has is left out with a
   * message.
   */
  void writeClasspath() throws IOException, InterruptedException, Failure {
    Path effective = corpus.folder().resolve("effective-pom.xml");
    Path pom = corpus.folder().resolve("pom.xml");
    Files.writeString(
        pom, header() + "</project>\n"); // the help plugin wants some project to stand in
    Maven.run(
        corpus,
        List.of(
            Maven.HELP + ":effective-pom",
            "-Dartifact=" + corpus.coordinates(),
            "-Doutput=" + effective));
    Element published = Xml.read(effective);
    Path raw = corpus.folder().resolve("classpath.raw");
    while (true) {
      Files.writeString(pom, throwawayPom(published));
      try {
        Maven.run(
            corpus, List.of(Maven.DEPENDENCY + ":build-classpath", "-Dmdep.outputFile=" + raw));
        break;
      } catch (Failure failure) {
        drop(failure);
      }
    }
    String own = corpus.coordinates().split(":")[1] + "-" + corpus.coordinates().split(":")[2];
    String separator = File.pathSeparator;
    String classpath =
        Stream.of(Files.readString(raw).strip().split(separator))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(entry -> !entry.endsWith(own + ".jar"))
            .collect(Collectors.joining(separator));
    Files.writeString(corpus.classpathFile(), classpath + "\n");
  }

  /**
   * Leaves out the artifact whose absence made Maven fail; gives up where it names none that is
   * new.
   */
  private void drop(Failure failure) throws Failure {
    Matcher missing = MISSING.matcher(failure.getMessage());
    boolean progress = false;
    while (missing.find()) {
      String list = missing.group(1) != null ? missing.group(1) : missing.group(2);
      for (String artifact : list.split(", ")) {
        String key = artifact.split(":")[0] + ":" + artifact.split(":")[1];
        if (dropped.add(key)) {
          System.out.printf("%-16s left out, no repository has it: %s%n", corpus.name(), artifact);
          progress = true;
        }
      }
    }
    if (!progress) {
      throw failure;
    }
  }

  private static String header() {
    return "<project><modelVersion>4.0.0</modelVersion><groupId>throwaway</groupId>"
        + "<artifactId>throwaway</artifactId><version>1</version><packaging>pom</packaging>\n";
  }

  /** What poms with native parts expect from the usual operating system extension. */
  private static String systemProperties() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = os.contains("linux") ? "linux" : os.contains("mac") ? "osx" : "windows";
    String arch =
        System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "aarch_64");
    return ("<properties><os.detected.name>%s</os.detected.name>"
            + "<os.detected.arch>%s</os.detected.arch>"
            + "<os.detected.classifier>%s-%s</os.detected.classifier></properties>\n")
        .formatted(name, arch, name, arch);
  }

  private String throwawayPom(Element published) {
    StringBuilder pom = new StringBuilder(header());
    pom.append(systemProperties());
    pom.append(Xml.child(published, "repositories").map(Xml::write).orElse(""));
    pom.append("<dependencyManagement>\n<dependencies>\n");
    Xml.child(published, "dependencyManagement")
        .map(Xml::dependencies)
        .orElse(List.of())
        .forEach(managed -> pom.append(dependency(managed)));
    pom.append("</dependencies></dependencyManagement>\n<dependencies>\n");
    Set<String> keys = new TreeSet<>();
    for (String extra : corpus.extras()) {
      String[] parts = extra.trim().split(":");
      keys.add(parts[0] + ":" + parts[1]);
      pom.append(
          ("<dependency><groupId>%s</groupId><artifactId>%s</artifactId>"
                  + "<version>%s</version>%s</dependency>\n")
              .formatted(parts[0], parts[1], parts[2], exclusions(List.of())));
    }
    for (Element each : Xml.dependencies(published)) {
      String key = Xml.text(each, "groupId") + ":" + Xml.text(each, "artifactId");
      if (Xml.text(each, "scope").equals("system") || dropped.contains(key) || keys.contains(key)) {
        continue;
      }
      pom.append(dependency(each));
    }
    return pom.append("</dependencies></project>\n").toString();
  }

  /**
   * A dependency without its scope and without {@code optional}: everything goes on the class path.
   */
  private String dependency(Element element) {
    StringBuilder text = new StringBuilder("<dependency>");
    for (String part : List.of("groupId", "artifactId", "version", "type", "classifier")) {
      String value = Xml.text(element, part);
      if (!value.isEmpty()) {
        text.append("<%s>%s</%s>".formatted(part, value, part));
      }
    }
    List<String> own = new ArrayList<>();
    Xml.child(element, "exclusions")
        .ifPresent(
            list ->
                Xml.children(list)
                    .forEach(
                        e -> own.add(Xml.text(e, "groupId") + ":" + Xml.text(e, "artifactId"))));
    return text.append(exclusions(own)).append("</dependency>\n").toString();
  }

  private String exclusions(List<String> own) {
    Set<String> keys = new LinkedHashSet<>(own);
    keys.addAll(dropped);
    return keys.stream()
        .map(key -> key.split(":"))
        .map(
            k ->
                "<exclusion><groupId>%s</groupId><artifactId>%s</artifactId></exclusion>"
                    .formatted(k[0], k[1]))
        .collect(Collectors.joining("", "<exclusions>", "</exclusions>"));
  }
}
