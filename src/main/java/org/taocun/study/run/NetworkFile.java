package org.taocun.study.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.taocun.trace.NetworkSnapshot;

/**
 * The final network as GraphML: undirected; nodes carry the household's name and status, edges
 * their layer (strong or weak). Written as a stream, since large networks do not fit into memory
 * twice. Format: graphml.graphdrawing.org, primer of 2007.
 */
final class NetworkFile {
  private final XMLStreamWriter xml;

  private NetworkFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(NetworkSnapshot network, Writer out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new NetworkFile(xml).document(network);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private void document(NetworkSnapshot network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    line();
    key("name", "node");
    key("status", "node");
    key("layer", "edge");
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    line();
    nodes(network);
    edges(network.strong(), "strong");
    edges(network.weak(), "weak");
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void key(String name, String domain) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", domain);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", "string");
    line();
  }

  private void nodes(NetworkSnapshot network) throws XMLStreamException {
    for (int i = 0; i < network.households().size(); i++) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", "n" + i);
      data("name", network.households().get(i));
      data("status", network.status().get(i));
      xml.writeEndElement();
      line();
    }
  }

  private void edges(List<NetworkSnapshot.Tie> ties, String layer) throws XMLStreamException {
    for (NetworkSnapshot.Tie tie : ties) {
      xml.writeStartElement("edge");
      xml.writeAttribute("source", "n" + tie.from());
      xml.writeAttribute("target", "n" + tie.to());
      data("layer", layer);
      xml.writeEndElement();
      line();
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
