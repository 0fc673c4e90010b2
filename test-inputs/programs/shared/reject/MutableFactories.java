// check: default
// Factories of parsers are for one thread at a time, like what they make.

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;

final class MutableFactories {
  private static final DocumentBuilderFactory PARSERS = DocumentBuilderFactory.newInstance(); // !! escape.to.static
  private static final TransformerFactory TRANSFORMERS = TransformerFactory.newInstance(); // !! escape.to.static
  private static final XPath XPATH = XPathFactory.newInstance().newXPath(); // !! escape.to.static

  static DocumentBuilder parser() throws ParserConfigurationException {
    return PARSERS.newDocumentBuilder();
  }

  static String both() {
    return TRANSFORMERS + " " + XPATH;
  }
}
