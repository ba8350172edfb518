package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.hold.Hold;

/**
 * The names of an edition and what has become of them, as far as the reader may know it.
 *
 * @param hidden why no names are shown
 * @param lines none where they are hidden
 * @param lost those that stand no longer, for who may know which
 * @param gone how many stand no longer, for who sees the names
 * @param givable whether anything of it may leave the house at this moment, also on paper
 * @param corrected those whose credit was corrected since
 * @param hold that keeps the edition back at present
 * @param refusal why the edition cannot be given out to anybody
 */
public record EditionReading(
        Optional<Refusal> hidden,
        List<EditionLine> lines,
        List<MissingName> lost,
        int gone,
        boolean givable,
        List<Correction> corrected,
        Optional<Hold> hold,
        Optional<Refusal> refusal) {}
