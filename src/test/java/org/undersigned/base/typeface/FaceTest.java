package org.undersigned.base.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    @ParameterizedTest
    @EnumSource
    void hasTheLettersOfNamesOfManyLanguages(Face face) {
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßŁłĐđŞşȘșŢțŐőŰűĞğİıŽžĽľĶķŅņĀāĒēŽ"
                .concat("ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ")
                .concat("ḤḥṢṣṬṭḌḍḪḫʿʾ’‘“”–—·•")
                .codePoints()
                .forEach(letter -> assertThat(face.has(letter))
                        .as(Character.toString(letter))
                        .isTrue());
        assertThat(face.has('椎')).isFalse();
    }

    @Test
    void standsSomeLettersNearer() {
        assertThat(Face.CAPTION.kerning('A', 'V')).isEqualTo(-120);
        assertThat(Face.REGULAR.kerning('T', 'o')).isEqualTo(-70);
        assertThat(Face.REGULAR.kerning('n', 'n')).isZero();
    }

    @Test
    void addsUpLettersAndKerning() {
        assertThat(Face.REGULAR.width("AV"))
                .isEqualTo(Face.REGULAR.advance('A') + Face.REGULAR.advance('V') + Face.REGULAR.kerning('A', 'V'));
        assertThat(Face.REGULAR.width("")).isZero();
    }

    @Test
    void joinsMarksToTheirLettersAndLeavesOutWhatHasNoShape() {
        assertThat(Face.settable("Zoe\u0308 \u200b\n Doe")).isEqualTo("Zoë Doe");
    }
}
