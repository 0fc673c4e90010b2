package dev.taskbound.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads small XML files. */
final class Xml {
  private Xml() {}

  /** Returns the root of a file, or nothing if it cannot be read as XML. */
  static Optional<Element> read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Else it prints to the error output.
      builder.setErrorHandler(null);
      try (var in = Files.newInputStream(file)) {
        return Optional.of(builder.parse(in).getDocumentElement());
      }
    } catch (IOException | SAXException unreadable) {
      return Optional.empty();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the elements of this name directly below another. */
  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** Returns the first element on a path of names below another. */
  static Optional<Element> at(Element parent, String... names) {
    Optional<Element> here = Optional.of(parent);
    for (String name : names) {
      here = here.flatMap(element -> children(element, name).stream().findFirst());
    }
    return here;
  }

  /** Returns the text of the first element on a path of names. */
  static Optional<String> text(Element parent, String... names) {
    return at(parent, names).map(element -> element.getTextContent().strip());
  }
}
