// check: default
// source: https://github.com/jgraph/mxgraph/issues/382
// Symptom: "FWK005 parse may not be called while parsing" when graphs are read by several threads.
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
  private static DocumentBuilder builder; // !! escape.to.static

  private OneDocumentBuilder() {}

  private static synchronized DocumentBuilder builder() throws ParserConfigurationException {
    if (builder == null) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setExpandEntityReferences(false);
      builder = factory.newDocumentBuilder();
    }
    return builder;
  }

  static Document parse(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return builder().parse(new InputSource(new StringReader(xml)));
  }
}
