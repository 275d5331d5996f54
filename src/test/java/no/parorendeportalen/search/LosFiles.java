package no.parorendeportalen.search;

/** Files in the shape of Los. */
final class LosFiles {

    static final String SMALL = of("""
            <rdf:Description rdf:about="https://psi.norge.no/los/ord/prove-avlastning">
              <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
              <skos:prefLabel xml:lang="nb">Avlastning</skos:prefLabel>
              <skos:prefLabel xml:lang="nn">Avlasting</skos:prefLabel>
              <skos:prefLabel xml:lang="en">Respite</skos:prefLabel>
              <skos:hiddenLabel xml:lang="nb">Pusterom &amp; fri</skos:hiddenLabel>
              <skos:altLabel xml:lang="nn">Kvile</skos:altLabel>
            </rdf:Description>
            <skos:Concept rdf:about="https://psi.norge.no/los/ord/prove-uten">
              <skos:prefLabel xml:lang="nb">Uten andre ord</skos:prefLabel>
            </skos:Concept>
            <rdf:Description rdf:about="https://psi.norge.no/los/ontologi/prove">
              <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#ConceptScheme"/>
              <skos:prefLabel xml:lang="nb">Tema</skos:prefLabel>
              <skos:altLabel xml:lang="nb">Emne</skos:altLabel>
            </rdf:Description>
            """);

    private LosFiles() {}

    static String of(String nodes) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                %s</rdf:RDF>
                """.formatted(nodes);
    }
}
