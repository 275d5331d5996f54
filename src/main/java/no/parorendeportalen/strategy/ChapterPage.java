package no.parorendeportalen.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with what stands around it.
 *
 * @param firstArea what comes after the last chapter
 * @param references those that its texts point to
 */
public record ChapterPage(
        StrategySummary strategy,
        ChapterDetails chapter,
        @Nullable ChapterDetails previous,
        @Nullable ChapterDetails next,
        @Nullable AreaLink firstArea,
        List<ReferenceDetails> references) {}
