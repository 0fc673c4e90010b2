// check: default
// source: https://github.com/jgraph/mxgraph/issues/382
// Fix: a new builder on each call.
package graphs.xml;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class OneDocumentBuilder {
  private OneDocumentBuilder() {}

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder();
  }

  static Document parse(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return builder().parse(new InputSource(new StringReader(xml)));
  }
}
