//! Invented tables, as small as sound tables can be: every case breaks a copy of them.

/// Every file with its text.
pub const FILES: &[(&str, &str)] = &[
    ("site.toml", SITE),
    (
        "documents.csv",
        "id,title,short_title,kind,status,number,publisher,date,date_inferred,date_note,term_start,term_end\
         ,authors,coverage,remark,primary,replaces,language,url,accessed\n\
         000,无日期的报道,无日期报道,news,,,,,no,,,,,甲市,,no,,zh,,\n\
         001,甲市规划（征求意见稿）,规划征求意见稿,draft_plan,,,,2021-11,no,,2021,2025,,甲市,,yes,,zh,,\n\
         004,外地报道,外地报道,news,,,,2023-03,yes,,,,,外地,,no,,zh,,\n",
    ),
    (
        "articles.csv",
        "id,document,title,short_title,authors,publisher,publisher_inferred,date,date_inferred\n\
         A000,000,无日期的报道,无日期报道,,,no,,no\n\
         A001,001,甲市规划（征求意见稿）,规划征求意见稿,,,no,2021-11,no\n\
         A004,004,外地报道,外地报道,,,no,2023-03,yes\n",
    ),
    (
        "sections.csv",
        "document,section,article\n\
         000,导语,A000\n\
         001,封面,A001\n\
         004,导语,A004\n",
    ),
    (
        "places.csv",
        "id,slug,name,short_name,aliases,kind,region,parent,parent_inferred,role,status,profile,domain\
         ,summary,document,section\n\
         ZZ,jia-shi,甲市,甲市,,city,home,,no,background,existing,yes,bio,一句话。,001,封面\n\
         P01,he-xin,核心区,核心区,,zone,home,ZZ,no,core,existing,yes,bio,一句话。,001,封面\n\
         P08,yi-qu,乙区,乙区,,zone,home,ZZ,no,base,existing,yes,bio,一句话。,001,封面\n\
         P09,yi-yuan,乙园,乙园,,park,home,P08,no,base_park,planned,yes,bio,一句话。,001,封面\n\
         C05,wai-di,外地园,外地园,,zone,elsewhere,,no,comparator,existing,yes,bio,一句话。,004,导语\n",
    ),
    (
        "districts.csv",
        "name,short_name,place,slug,aliases\n\
         丙区,丙,,bing-qu,\n",
    ),
    (
        "positions.csv",
        "place,lon,lat,precision_km,basis\n\
         P08,113.7,34.7,5,一般常识\n",
    ),
    (
        "reference_points.csv",
        "id,name,short_name,access,code,lon,lat,precision_km,basis\n\
         REF-A,甲机场,甲机场,airport,airport,113.8,34.5,1,一般常识\n",
    ),
    (
        "remarks.csv",
        "place,kind,text,document,section\n\
         ZZ,unknown,没有写的事,,\n",
    ),
    (
        "industries.csv",
        "id,name,short_name,aliases,family,task,modalities,examples\n\
         ivd,体外诊断,诊断,,device,1,reagent,\n",
    ),
    (
        "place_industries.csv",
        "place,industry,strength,state,words,note,document,section\n\
         P01,ivd,leading,designated,主导,,001,封面\n",
    ),
    (
        "stages.csv",
        "id,name,short_name,gloss\n\
         pilot,中试,中试,一句话。\n",
    ),
    (
        "platforms.csv",
        "id,name,stages,modalities,place,status,words,organisation,note,document,section\n\
         B01,某平台,pilot,unstated,P01,planned,谋划,,,001,封面\n",
    ),
    (
        "tasks.csv",
        "id,parent,name,kind,items,positioning,located,note,document,section\n\
         1,,某任务,task,,,yes,,001,封面\n",
    ),
    (
        "programmes.csv",
        "id,kind,name,listed_name,points,document,section\n\
         J1,project,某项工程,,要点,001,封面\n",
    ),
    (
        "questions.csv",
        "id,kind,title,words,answer,page,anchor\n\
         Q01,here,某个问题,另一种说法,一句回答,map,\n",
    ),
    (
        "organisations.csv",
        "id,name,aliases,category,domain,field,place,tie,tie_words,role,note,document,section\n\
         E001,某企业,,enterprise,bio,,P08,located,,,,001,封面\n\
         E002,另一企业,,enterprise,bio,,,not_stated,,,,001,封面\n",
    ),
    (
        "qualifiers.csv",
        "word,position,bound,gloss,written\n\
         近,before,at_most,接近但还不到所写的数。,\n\
         多,inner,at_least,比所写的整数略多。,\n",
    ),
    (
        "figures.csv",
        "id,part,subject,measure,low,high,words,unit,qualifier,kind,domain,as_of,due,inferred,document\
         ,section,note,conflict,listing\n\
         F003,,P08,占地,10,10,10个,个,,fact,bio,2021,,no,001,封面,,,yes\n\
         F005,,P08,企业数,48,48,48家,家,,fact,bio,现有,,no,001,封面,,,yes\n\
         F006,,P08,其中大企业数,7,7,7家,家,,fact,bio,现有,,no,001,封面,,,yes\n\
         F012,,P08,规模,,,规模最大,,,fact,bio,现有,,no,001,封面,,,yes\n\
         F038,,P08,龙头企业数,10,10,10家,家,,target,bio,未标注,2025,no,001,封面,,,yes\n\
         F221,,C05,企业数,30,30,30家,家,,fact,bio,2022,,no,004,导语,,,yes\n",
    ),
    (
        "charts.csv",
        "id,place,kind,title,figures,note\n\
         H01,P08,bars,某图,F005;F006,\n",
    ),
    (
        "events.csv",
        "id,part,title,place,kind,start,end,precision,inferred,due,domain,document,section,note,target\n\
         T01,,某事,ZZ,past,2020,,year,no,no,bio,001,封面,,\n",
    ),
    (
        "targets.csv",
        "id,measure,place,baseline_figures,baseline_words,target_figures,target_words,change,due,comparable\
         ,reason,result_figures,result_comparable,document,section\n\
         G01,龙头企业数,P08,,,F038,10家,total,2025,no,文件没有给出基线。,,,001,封面\n",
    ),
    (
        "conflicts.csv",
        "id,topic,kind,a,a_document,a_section,b,b_document,b_section,judgement,places\n\
         X01,某处存疑,doubt,甲,001,封面,,,,并列,P08\n",
    ),
    (
        "surroundings.csv",
        "theme,ref,note\n\
         talent,F003,\n",
    ),
    (
        "policies.csv",
        "id,name,area,document,section\n\
         D01,某政策,国家,001,封面\n",
    ),
    (
        "cases.csv",
        "id,place,title,practice,use,figures,document,section\n\
         K01,C05,题名,做法,用处,F221,004,导语\n",
    ),
];

/// The settings. Cases count their lines.
pub const SITE: &str = r#"name = "图"
city = "甲"
keywords = ["甲市"]
package = "jia"
bounds = [112.6, 34.1, 114.4, 35.1]
approval_number = ""
map_notice = ""
default_view = "geographic"
data_date = "2026-11-21"
revision = 1
next_update = ""
base_path = "/"
address = ""
message_origins = []
offline = true
contact = ""
layout = ""
"#;
