package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageMeansTest {
  @TempDir private Path folder;

  private List<VillageMeans> read(String... rows) throws IOException {
    String header = "replication,village,county,xKm,yKm,households,sellers,taobaoVillage,cluster\n";
    return VillageMeans.read(
        Files.writeString(folder.resolve("villages.csv"), header + String.join("\n", rows)));
  }

  @Test
  void villagesThatStayAreAveraged() throws IOException {
    assertThat(read("0,a,c,1,2,8,1,false,", "1,a,c,1,2,8,3,true,a"))
        .containsExactly(new VillageMeans("a", "c", 1, 2, 8, 0.25, 0.5, 0.5, 2));
  }

  @Test
  void ofVillagesThatLieElsewhereTheFirstReplicationIsShown() throws IOException {
    assertThat(read("0,a,c,1,2,10,1,false,", "1,a,c,5,2,10,3,true,a"))
        .containsExactly(new VillageMeans("a", "c", 1, 2, 10, 0.1, 0, 0, 1));
  }

  @Test
  void ofSamplesThatOfTheFirstReplicationIsShown() throws IOException {
    List<VillageMeans> shown =
        read(
            "0,a,c,1,2,10,1,false,",
            "0,b,c,1,3,10,2,false,",
            "1,a,c,1,2,10,3,true,a",
            "1,x,d,9,9,10,9,true,");
    assertThat(shown).extracting(VillageMeans::id).containsExactly("a", "b");
    assertThat(shown).extracting(VillageMeans::sellerShare).containsExactly(0.1, 0.2);
  }

  @Test
  void aCountyIsInTheMiddleOfItsVillagesAndSellsLikeAllItsHouseholds() throws IOException {
    List<VillageMeans> villages =
        read("0,a,c,0,2,30,3,true,", "0,b,d,7,7,5,0,false,", "0,e,c,4,4,10,5,true,a");
    assertThat(VillageMeans.counties(villages))
        .containsExactly(
            new VillageMeans("c", "c", 2, 3, 40, 0.2, 1, 0.5, 1),
            new VillageMeans("d", "d", 7, 7, 5, 0, 0, 0, 1));
  }
}
