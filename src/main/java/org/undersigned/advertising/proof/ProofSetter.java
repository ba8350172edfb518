package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.typeset.AdForm;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.AdWords;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.advertising.typeset.Typesetter;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.roster.EditionLine;

/** Sets the copy of a placement in the space that is ordered, by the rules of the paper. */
@Component
class ProofSetter {

    private final PrintableCopies copies;
    private final InsertionService insertions;
    private final PublicationService publications;

    ProofSetter(PrintableCopies copies, InsertionService insertions, PublicationService publications) {
        this.copies = copies;
        this.insertions = insertions;
        this.publications = publications;
    }

    /** @throws Refusal when a name may not be printed at this moment, or the ad does not fit into the space */
    SetProof set(PlacementFacts placement, ProofDetails details) {
        var copy = copies.of(placement.copyVersion());
        copy.expectPrintable();
        var words = words(copy.version().details().blocks(), copy.lines(), placement.jobNumber());
        var size = insertions.insertion(placement.insertion()).size();
        var paper = publications.edition(placement.paperEdition());
        var smallest = Optional.ofNullable(paper.material().smallestType()).map(TypeSize::points);
        var ad = Typesetter.set(words, new AdForm(size, details.layout(), details.setting(), smallest));
        var properties = new FileProperties(
                placement.jobNumber(),
                placement.jobNumber(),
                "",
                List.of(placement.jobNumber()),
                placement.submittedAt());
        try {
            var out = new ByteArrayOutputStream();
            AdPdf.write(ad, properties, out);
            var pdf = out.toByteArray();
            var file = PdfFacts.of(pdf, placement.jobNumber());
            var checks = new Preflight(size, paper, words, details.setting(), ad, file).checks();
            return new SetProof(details, size, ad, pdf, checks);
        } catch (IOException e) {
            throw new UncheckedIOException("The proof of " + placement.id() + " could not be made", e);
        }
    }

    private static AdWords words(List<CopyBlock> blocks, List<EditionLine> lines, String jobNumber) {
        return new AdWords(
                said(blocks, BlockKind.LABEL),
                said(blocks, BlockKind.HEADLINE),
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.BODY)
                        .flatMap(block -> block.words().lines())
                        .filter(line -> !line.isBlank())
                        .toList(),
                lines.stream().map(ProofSetter::name).toList(),
                said(blocks, BlockKind.CALL_TO_ACTION),
                said(blocks, BlockKind.SPONSOR_LINE),
                jobNumber);
    }

    private static String said(List<CopyBlock> blocks, BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(CopyBlock::words)
                .collect(Collectors.joining(" "));
    }

    /** What is printed beside a name: how it is described, and an office that is told to know it by. */
    static SetName name(EditionLine line) {
        var beside = Stream.of(line.descriptor(), line.title())
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(text("advertising.separator")));
        return new SetName(line.credited(), beside);
    }
}
