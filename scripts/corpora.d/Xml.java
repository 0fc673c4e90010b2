import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The little reading of XML that a pom needs. */
final class Xml {
  static Element read(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException broken) {
      throw new IOException(file + " is no readable XML", broken);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(c -> c.getTagName().equals(name)).findFirst();
  }

  static String text(Element parent, String name) {
    return child(parent, name).map(c -> c.getTextContent().strip()).orElse("");
  }

  static List<Element> dependencies(Element parent) {
    return child(parent, "dependencies").map(Xml::children).orElse(List.of());
  }

  static String write(Element element) {
    if (children(element).isEmpty()) {
      String text = element.getTextContent().strip().replace("&", "&amp;").replace("<", "&lt;");
      return "<%s>%s</%s>".formatted(element.getTagName(), text, element.getTagName());
    }
    String inner = children(element).stream().map(Xml::write).collect(Collectors.joining("\n"));
    return "<%s>\n%s\n</%s>\n".formatted(element.getTagName(), inner, element.getTagName());
  }
}
