package org.focusgroupdesk.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of XML. Names are without prefix, as prefixes are the choice of the editor. */
record Tag(Element element) {

  /** The outermost element of a file. */
  static Tag root(byte[] content) throws Unreadable {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return new Tag(builder.parse(new ByteArrayInputStream(content)).getDocumentElement());
    } catch (SAXParseException broken) {
      throw new Unreadable("line " + broken.getLineNumber() + ": " + broken.getMessage());
    } catch (SAXException | IOException broken) {
      throw new Unreadable(broken.getMessage());
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String name() {
    return element.getLocalName();
  }

  /** The value of an attribute; empty if there is none. */
  String get(String attribute) {
    NamedNodeMap all = element.getAttributes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(one -> attribute.equals(one.getLocalName()))
        .map(one -> one.getNodeValue().strip())
        .findFirst()
        .orElse("");
  }

  Stream<Tag> children() {
    NodeList all = element.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(Element.class::isInstance)
        .map(child -> new Tag((Element) child));
  }

  Stream<Tag> children(String name) {
    return children().filter(child -> child.name().equals(name));
  }

  Optional<Tag> child(String name) {
    return children(name).findFirst();
  }

  /** The text inside, on one line. */
  String text() {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }
}
