// check: default
// source: https://github.com/cristal-ise/kernel/issues/156
// Fix: each thread has an XPath of its own.
package kernel.outcome;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class OutcomeXPath {
  private static final ThreadLocal<XPath> XPATH =
      ThreadLocal.withInitial(() -> XPathFactory.newInstance().newXPath());
  private final Document document;

  OutcomeXPath(Document document) {
    this.document = document;
  }

  Node node(String path) throws XPathExpressionException {
    return (Node) XPATH.get().evaluate(path, document, XPathConstants.NODE);
  }

  String field(String path) throws XPathExpressionException {
    Node node = node(path);
    return node == null ? "" : node.getTextContent();
  }
}
