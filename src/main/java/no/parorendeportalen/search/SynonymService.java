package no.parorendeportalen.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that lead to other words: who writes the first also finds the second. */
@Service
@Transactional(readOnly = true)
public class SynonymService {

    /** Adds one, unless the very same is there. */
    @Transactional
    public void add(List<String> words, List<String> means) {}
}
