package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.policy.Broadband;
import org.taocun.policy.Instrument;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;
import org.taocun.policy.Training;
import org.taocun.scenario.Comparison;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;

/** Policy arms from a spreadsheet. */
class PolicyArmsTest {
  private static final String HEADER = "arm,from,to,parameter,value,source\n";

  @TempDir Path place;
  private Path baseline;

  @BeforeEach
  void baseline() throws IOException {
    baseline =
        Files.writeString(
            place.resolve("baseline.yaml"),
            """
            start: 2009-01
            months: 60
            government:
              policies:
                - {kind: broadband, budgetYuanPerYear: 50000}
            """);
  }

  private List<PolicyArm> arms(byte[] table) throws IOException {
    return PolicyArms.read(Files.write(place.resolve("arms.csv"), table), baseline, List.of());
  }

  private List<PolicyArm> arms(String rows) throws IOException {
    return arms((HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private static List<PolicySettings> policies(PolicyArm arm) {
    return arm.result().scenario().government().policies();
  }

  /** Arms are paired by their luck, and shown together. */
  @ParameterizedTest
  @ValueSource(strings = {"seed", "replications", "titleZh", "observed.place", "compare.decideOn"})
  void whatAllArmsShareIsNoSettingOfOne(String path) {
    assertThatThrownBy(() -> arms("a,,," + path + ",5,\n"))
        .hasMessageContaining(
            "row 2, column 'parameter': '"
                + path
                + "' is the same for all arms; set it in the scenario");
  }

  @Test
  void kindsAreToldByTheirOfficialNames() {
    assertThat(ChinesePolicies.kinds())
        .contains("credit 贴息贷款", "stations 村级电商服务站点", "training 农村电商培训");
  }

  @Test
  void rowsOfOneInstrumentAndPeriodMakeOnePolicyBesideThoseOfTheBaseline() throws IOException {
    List<PolicyArm> arms =
        arms(
            """
            teach,2010-01,2011-12,training.budgetYuanPerYear,300000,budget plan
            lend,,,credit.budgetYuanPerYear,100000,
            teach,2010-01,2011-12,training.gapClosed,0.7,"a study, 2016"
            teach,2010-01,2011-12,training.target,poorest,budget plan
            teach,2010-01,2011-12,training.by,income,
            teach,2012-01,,training.budgetYuanPerYear,600000,
            """);
    assertThat(arms).extracting(PolicyArm::name).containsExactly("teach", "lend");
    List<PolicySettings> teach = policies(arms.get(0));
    assertThat(teach).hasSize(3);
    assertThat(teach.get(0).kind()).isInstanceOf(Broadband.class);
    assertThat(teach.get(1).kind()).isEqualTo(new Training(1000, 0.7));
    assertThat(teach.get(1).budgetYuanPerYear()).isEqualTo(300_000);
    assertThat(teach.get(1).from()).isEqualTo(YearMonth.of(2010, 1));
    assertThat(teach.get(1).until()).isEqualTo(YearMonth.of(2011, 12));
    assertThat(teach.get(1).target()).isInstanceOf(Target.Poorest.class);
    assertThat(teach.get(1).source()).isEqualTo("budget plan; a study, 2016");
    assertThat(teach.get(2).from()).isEqualTo(YearMonth.of(2012, 1));
    assertThat(teach.get(2).until()).isEqualTo(YearMonth.of(2099, 12));
    assertThat(teach.get(2).kind()).isEqualTo(new Training(1000, 0.5));
    assertThat(policies(arms.get(1))).hasSize(2);
    assertThat(arms.get(1).rows())
        .containsExactly(
            new PolicyArm.Row(
                "credit.budgetYuanPerYear", "100000", Optional.empty(), Optional.empty(), ""));
    assertThat(arms.get(0).result().scenario().name()).isEqualTo("teach");
  }

  @Test
  void chineseHeadsKindsAndKeysAreUnderstood() throws IOException {
    String table =
        "方案,参数,值,起,止,来源\n教,培训.年预算,300000,2010-01,2011-12,县政府\n教,培训。单位成本,900,2010-01,2011-12,\n";
    PolicyArm arm = arms(table.getBytes(StandardCharsets.UTF_8)).get(0);
    assertThat(policies(arm).get(1).kind()).isEqualTo(new Training(900, 0.5));
    assertThat(policies(arm).get(1).until()).isEqualTo(YearMonth.of(2011, 12));
    assertThat(policies(arm).get(1).source()).isEqualTo("县政府");
  }

  @Test
  void anArmIsTheScenarioThatSaysTheSame() throws IOException {
    PolicyArm arm =
        arms("""
        a,,,training.budgetYuanPerYear,300000,assumed
        a,,,logistics.lineHaulYuanPerKg,0.7,assumed
        """)
            .get(0);
    String same =
        Files.readString(baseline)
            + "    - {kind: training, budgetYuanPerYear: 300000, source: assumed}\n"
            + "logistics:\n  lineHaulYuanPerKg: 0.7\n";
    assertThat(arm.result().scenario())
        .isEqualTo(ScenarioReader.read("a.yaml", same, place, List.of()).scenario());
  }

  @Test
  void theMarkAndTheLineEndsOfExcelAndChineseSurvive() throws IOException {
    String table = "arm,parameter,value,source\r\n培训,training.name,村级培训,\"商务部，2016\"\r\n";
    byte[] text = table.getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[text.length + 3];
    System.arraycopy(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, marked, 0, 3);
    System.arraycopy(text, 0, marked, 3, text.length);
    PolicyArm arm = arms(marked).get(0);
    assertThat(arm.name()).isEqualTo("培训");
    assertThat(policies(arm).get(1).name()).isEqualTo("村级培训");
    assertThat(policies(arm).get(1).source()).isEqualTo("商务部，2016");
  }

  @Test
  void problemsOfCellsKeysAndValuesAreToldAtOnce() throws IOException {
    String table =
        HEADER
            + """
            d,2010,,training.gapClosed,5,
            a,,,training.kind,x,
            a,,,training.gapClosed,1.5,
            b,,,logistics.lineHaulYuanPerKgg,1,
            b,,,credit.budgetYuanPerYear,-3,
            c,,,training.gapClosed,0.4,
            """;
    assertThatThrownBy(() -> arms(table.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("row 2, column 'from': must be a month")
        .hasMessageContaining("row 2, 'training.gapClosed': must")
        .hasMessageContaining(
            "row 3, column 'parameter': 'training.kind': write the kind before the dot")
        .hasMessageContaining("row 4, 'training.gapClosed': must")
        .hasMessageContaining("row 5, column 'parameter': unknown parameter")
        .hasMessageContaining("row 6, 'credit.budgetYuanPerYear': must");
    List<String> wrong = new ArrayList<>();
    List<PolicyArm> sound = PolicyArms.sound(place.resolve("arms.csv"), baseline, List.of(), wrong);
    assertThat(sound).extracting(PolicyArm::name).containsExactly("c");
    assertThat(wrong).hasSize(6);
  }

  @Test
  void aPolicyAsAWholeIsNamedAsTheTableNamesIt() throws IOException {
    List<PolicyArm> arms = arms("a,,,培训.单位成本,1000,\nb,,,培训.年预算,1,\nb,,,培训.村庄,[x],\n");
    assertThat(arms.get(0).result().notes())
        .singleElement()
        .asString()
        .endsWith(
            "arms.csv: row 2, '培训': budgetYuanPerYear: note: the policy 'training' has no money, so"
                + " that it does nothing that costs any");
    assertThat(
            arms.get(1)
                .result()
                .places()
                .located(
                    new ScenarioException("government.policies[1].villages[0]: no village 'x'")))
        .hasMessageEndingWith("arms.csv: row 4, '培训.村庄': no village 'x'");
  }

  @Test
  void gbkIsRefusedWithAHint() {
    byte[] gbk = (HEADER + "培训,,,training.gapClosed,0.5,\n").getBytes(Charset.forName("GBK"));
    assertThatThrownBy(() -> arms(gbk))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("arms.csv:2: looks like GBK")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void otherFilesAreRefusedWithAHint() throws IOException {
    assertThatThrownBy(() -> arms("PK\u0003\u0004xl/workbook".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("is a workbook");
    assertThatThrownBy(() -> arms("arm;parameter;value\na;b;1\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("arms.csv:1: has ';' between columns; put commas");
    assertThatThrownBy(() -> arms("arm，parameter，value\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("has '，' between columns");
    assertThatThrownBy(() -> arms("arm,parameter\na,b\n".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("missing: value");
    assertThatThrownBy(() -> PolicyArms.read(place.resolve("none.csv"), baseline, List.of()))
        .hasMessageContaining("there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,,,training.gapClosed,1.5,        | row 2, 'training.gapClosed': must
          a,,,training.gapClozed,0.5,        | row 2, 'training.gapClozed': unknown
          a,,,trainin.gapClosed,0.5,         | row 2, column 'parameter': unknown parameter 'trainin.gapClosed'
          a,,,trainin.gapClosed,0.5,         | KIND.key of an instrument ('training')
          a,,,training.unitCostYuan,'1,000', | row 2, 'training.unitCostYuan': expects
          a,,,training.unitCostYuan,'1,000', | write 1000
          a,,,training.unitCostYuan,１０００, | row 2, 'training.unitCostYuan': expects
          a,,,training．gapClosed,0.5,       | row 2, column 'parameter': 'training．gapClosed' is no parameter: write training.gapClosed
          a,,,培训.年预算（万元）,30,        | is no parameter: write 培训.年预算, and the value in yuan/year
          a,,,物流,30,                       | row 2, column 'parameter': '物流' is no parameter; did you mean '物流补贴.年预算'?
          a,,,补贴.年预算,30,                | did you mean '开店补贴.年预算' or '物流补贴.年预算'?
          a,,,培训,30,                       | it is an instrument; write which of its settings, such as 培训.年预算
          a,,,带头人.年预算,30,              | did you mean '带头人示范.年预算'?
          a,,,开店成本,1,                    | row 2, column 'parameter': '开店成本' is no parameter; did you mean 'barrier.startupCostYuan'?
          a,,,陪训.年预算,1,                 | row 2, column 'parameter': '陪训.年预算' is no parameter; did you mean '培训.年预算'?
          a,,,培训.年予算,1,                 | row 2, column 'parameter': '培训.年予算' is no parameter; did you mean '培训.年预算'?
          a,,,陪训.weight,1,                 | row 2, column 'parameter': '陪训.weight' is no parameter; did you mean '培训.weight'?
          a,,,训练.budgetYuanPerYear,1,      | did you mean '培训.budgetYuanPerYear'? The kinds are: brand 品牌
          a,,,阿.budgetYuanPerYear,1,        | row 2, column 'parameter': '阿.budgetYuanPerYear' is no parameter; write KIND.key
          a,,,lessons.budgetYuanPerYear,1,   | row 2, column 'parameter': unknown parameter 'lessons.budgetYuanPerYear'; write KIND.key of an instrument (brand
          a,,,培训.阿,1,                     | is no parameter; 培训 has 单位成本, 技能差距缩小比例,
          a,,,宽带.覆盖率,1,                 | is no parameter; 宽带 has 单位成本,
          a,,,government.policies[].coverage,1, | is no parameter; did you mean 'coldChain.coverage'?
          a,,,government.policies[].weight,1, | is no parameter; write KIND.key, such as
          a,,,training.gapClosed,,           | row 2, column 'value': must not be empty
          ,,,training.gapClosed,0.5,         | row 2, column 'arm': must not be empty
          a,Jan-10,,training.gapClosed,0.5,  | row 2, column 'from': must be a month such as 2010-01, was 'Jan-10'
          a,,2010-13,training.gapClosed,0.5, | row 2, column 'to': must be a month
          a,2011-01,2010-01,training.by,1,   | row 2, column 'to': 2010-01 is before 2011-01
          a,,,training.from,2010-01,         | row 2, column 'parameter': 'training.from': write the kind before the dot
          a,,,training.kind,credit,          | row 2, column 'parameter': 'training.kind': write the kind before the dot
          a,,,government.policies,[],        | row 2, column 'parameter': 'government.policies' is made from the rows
          baseline,,,training.weight,1,      | row 2, column 'arm': 'baseline' is the name of the scenario
          a,,now,training.by,income,         | row 2, column 'to': must be a month such as 2010-01, was 'now': leave the cell empty
          a,2010-01,,months,50,              | row 2, column 'from': 'months' holds for the whole run
          a,,2010-01,market.enabled,false,   | row 2, column 'to': 'market.enabled' holds for the whole run
          a,,,months,many,                   | row 2, column 'value': months: expects
          """)
  void whatIsWrongIsToldWithItsCell(String row, String problem) {
    assertThatThrownBy(() -> arms(row.replace('\'', '"') + "\n"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("arms.csv: ")
        .hasMessageContaining(problem);
  }

  @Test
  void allProblemsAreToldAtOnceEachAtItsCellOfTheSheet() {
    assertThatThrownBy(
            () ->
                arms(
                    """
                    a,,,training.gapClosed,0.5,"two
                    lines"

                    a,,,training.gapClosed,0.6,
                    b,,,credit.creditYuan,-1,
                    b,,,credit.unitCostYuan,free,
                    """))
        .satisfies(
            e ->
                assertThat(((ScenarioException) e).problems())
                    .hasSize(3)
                    .anyMatch(
                        line ->
                            line.endsWith(
                                "arms.csv: row 4, column 'parameter': 'training.gapClosed' stands"
                                    + " already in row 2, for the same arm and months"))
                    .anyMatch(line -> line.contains("arms.csv: row 5, '"))
                    .anyMatch(line -> line.contains("arms.csv: row 6, '")));
    assertThatThrownBy(() -> arms("b,,,credit.creditYuan,-1,\nc,,,credit.unitCostYuan,free,"))
        .satisfies(
            e ->
                assertThat(((ScenarioException) e).problems())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("arms.csv: row 2, '"))
                    .anyMatch(line -> line.contains("arms.csv: row 3, '")));
  }

  @Test
  void theBaselinesOwnProblemsAreToldAsSuch() throws IOException {
    Files.writeString(baseline, "months: soon\n");
    assertThatThrownBy(() -> arms("a,,,training.gapClosed,0.5,\n"))
        .hasMessageContaining("baseline.yaml:1:9: months:");
  }

  @Test
  void instrumentsAndSectionsOfTheScenarioHaveDifferentNames() {
    List<String> kinds =
        Arrays.stream(Instrument.class.getPermittedSubclasses()).map(Word::of).toList();
    assertThat(Parameters.ofScenario().root().keys()).doesNotContainAnyElementsOf(kinds);
  }

  @Test
  void theShippedTableSaysWhatTheShippedComparisonSays() {
    Path scenario = Path.of("scenarios/policies/five-arms.yaml");
    List<PolicyArm> arms =
        PolicyArms.read(Path.of("scenarios/policies/arms-example.csv"), scenario, List.of());
    List<Comparison.Arm> told =
        ScenarioReader.read(scenario, List.of()).scenario().compare().arms();
    assertThat(arms)
        .extracting(PolicyArm::name)
        .containsExactlyElementsOf(told.stream().map(Comparison.Arm::name).toList());
    for (int k = 0; k < arms.size(); k++) {
      Scenario same = ScenarioReader.read(scenario, told.get(k).settings()).scenario();
      assertThat(policies(arms.get(k)))
          .usingRecursiveComparison()
          .ignoringFields("source")
          .isEqualTo(same.government().policies());
      assertThat(arms.get(k).result().notes()).isEmpty();
      assertThat(arms.get(k).rows()).allMatch(row -> !row.source().isEmpty());
    }
  }
}
