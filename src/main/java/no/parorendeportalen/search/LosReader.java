package no.parorendeportalen.search;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.parorendeportalen.search.LosRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads Los as RDF/XML: concepts with their labels. It reads the shape in which Los is published, a node with its labels as elements in it,
 * and takes no notice of anything else (ADR 18). A document type, and with it every entity, is refused.
 */
final class LosReader {

    private static final int MOST = 5_000;

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> LABELS = Set.of("prefLabel", "altLabel", "hiddenLabel");
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn", "no");

    private final XMLStreamReader xml;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private LosReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws LosRefused if it is not that */
    static List<LosConcept> read(byte[] file) throws LosRefused {
        try {
            var reader = new LosReader(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
            reader.readAll();
            return reader.concepts();
        } catch (XMLStreamException | RuntimeException misshapen) {
            throw new LosRefused(Reason.UNREADABLE);
        }
    }

    private static XMLInputFactory factory() {
        // The one of the Java runtime, whose settings are known.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /** What is said of an address. */
    private static final class Node {

        private boolean concept;
        private @Nullable String name;
        private final List<String> labels = new ArrayList<>();
    }

    private void readAll() throws XMLStreamException {
        Node node = null;
        var depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("No document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == 1) {
                        requireRdf();
                    } else if (depth == 2) {
                        node = node();
                    } else if (depth == 3 && node != null && isLabel()) {
                        label(node);
                        depth--;
                    } else if (depth == 3 && node != null) {
                        type(node);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text between elements, comments.
                }
            }
        }
    }

    private void requireRdf() throws XMLStreamException {
        if (!RDF.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("RDF")) {
            throw new XMLStreamException("No RDF");
        }
    }

    private @Nullable Node node() {
        var address = xml.getAttributeValue(RDF, "about");
        if (address == null || address.isBlank() || address.length() > 300) {
            return null;
        }
        var node = nodes.computeIfAbsent(address, it -> new Node());
        node.concept |= SKOS.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Concept");
        return node;
    }

    private boolean isLabel() {
        return SKOS.equals(xml.getNamespaceURI()) && LABELS.contains(xml.getLocalName());
    }

    /** Leaves the reader at the end of the element. */
    private void label(Node node) throws XMLStreamException {
        var preferred = xml.getLocalName().equals("prefLabel");
        var language = xml.getAttributeValue(XML, "lang");
        var label = xml.getElementText().replaceAll("\\s+", " ").strip();
        if ((language == null || NORWEGIAN.contains(language))
                && label.length() <= Synonym.LONGEST
                && Synonym.saysSomething(label)) {
            if (preferred && !"nn".equals(language)) {
                node.name = label;
            } else {
                node.labels.add(label);
            }
        }
    }

    private void type(Node node) {
        node.concept |= RDF.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals("type")
                && (SKOS + "Concept").equals(xml.getAttributeValue(RDF, "resource"));
    }

    private List<LosConcept> concepts() throws LosRefused {
        var concepts = nodes.entrySet().stream()
                .filter(it -> it.getValue().concept && it.getValue().name != null)
                .flatMap(it -> concept(it.getKey(), String.valueOf(it.getValue().name), it.getValue().labels))
                .toList();
        if (concepts.isEmpty()) {
            throw new LosRefused(Reason.EMPTY);
        }
        if (concepts.size() > MOST) {
            throw new LosRefused(Reason.TOO_MANY);
        }
        return concepts;
    }

    /** Nothing where it has no word that is not its own name. */
    private static Stream<LosConcept> concept(String address, String name, List<String> labels) {
        var words = new LinkedHashMap<String, String>();
        labels.forEach(it -> words.putIfAbsent(Word.line(it), it));
        words.remove(Word.line(name));
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new LosConcept(
                        address,
                        name,
                        words.values().stream().limit(Synonym.MOST).toList()));
    }
}
