// check: default
// source: https://github.com/projectbuendia/buendia/pull/154
// Fix: a parser for each document.
package forms.xml;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class FormParser {
  private FormParser() {}

  static Document parse(String form) throws IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(form)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
