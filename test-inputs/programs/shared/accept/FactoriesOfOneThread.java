// check: default
// A factory for each thread or each call; compiled style sheets and schemas for all.

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;

final class FactoriesOfOneThread {
  private static final ThreadLocal<DocumentBuilderFactory> PARSERS =
      ThreadLocal.withInitial(DocumentBuilderFactory::newInstance);
  private static volatile Templates style;
  private static volatile Schema schema;

  static DocumentBuilder parser() throws ParserConfigurationException {
    return PARSERS.get().newDocumentBuilder();
  }

  static Transformer transformer() throws TransformerConfigurationException {
    return style.newTransformer();
  }

  static Validator validator() {
    return schema.newValidator();
  }
}
