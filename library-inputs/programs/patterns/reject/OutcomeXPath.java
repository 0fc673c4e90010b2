// check: default
// source: https://github.com/cristal-ise/kernel/issues/156
// Symptom: the static XPath of all outcomes is neither thread-safe nor reentrant.
package kernel.outcome;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class OutcomeXPath {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath(); // !! escape.to.static
  private final Document document;

  OutcomeXPath(Document document) {
    this.document = document;
  }

  Node node(String path) throws XPathExpressionException {
    return (Node) XPATH.evaluate(path, document, XPathConstants.NODE);
  }

  String field(String path) throws XPathExpressionException {
    Node node = node(path);
    return node == null ? "" : node.getTextContent();
  }
}
