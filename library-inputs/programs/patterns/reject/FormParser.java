// check: default
// source: https://github.com/projectbuendia/buendia/pull/154
// Symptom: "parse may not be called while parsing" every ten seconds with three clients that ask for forms.
package forms.xml;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class FormParser {
  private static final DocumentBuilder PARSER; // !! escape.to.static

  static {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      PARSER = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private FormParser() {}

  static Document parse(String form) throws IOException, SAXException {
    return PARSER.parse(new InputSource(new StringReader(form)));
  }
}
